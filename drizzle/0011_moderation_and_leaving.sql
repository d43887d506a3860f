CREATE TABLE "audit_entry" (
	"about_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"by_id" uuid,
	"what" text NOT NULL,
	"report_id" uuid,
	"why" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_entry_about_id_id_pk" PRIMARY KEY("about_id","id")
);
--> statement-breakpoint
CREATE TABLE "leaving" (
	"member_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "leaving_member_id_pk" PRIMARY KEY("member_id")
);
--> statement-breakpoint
CREATE TABLE "moderation_decision" (
	"reported_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL,
	"days" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "moderation_decision_reported_id_report_id_id_pk" PRIMARY KEY("reported_id","report_id","id")
);
--> statement-breakpoint
CREATE TABLE "report" (
	"reported_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"request_id" uuid,
	"words" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"appealed_at" timestamp with time zone,
	"appeal_text" text DEFAULT '' NOT NULL,
	CONSTRAINT "report_reported_id_id_pk" PRIMARY KEY("reported_id","id")
);
--> statement-breakpoint
CREATE INDEX "audit_entry_order" ON "audit_entry" USING btree ("id");--> statement-breakpoint
CREATE INDEX "leaving_due" ON "leaving" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "report_queue" ON "report" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "report_reporter" ON "report" USING btree ("reporter_id","id");