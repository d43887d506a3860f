CREATE TABLE "mail_choice" (
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"pace" text NOT NULL,
	CONSTRAINT "mail_choice_member_id_kind_pk" PRIMARY KEY("member_id","kind")
);
--> statement-breakpoint
CREATE TABLE "mail_delivery" (
	"member_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"other_id" uuid NOT NULL,
	"pace" text NOT NULL,
	"send_at" timestamp with time zone NOT NULL,
	"try_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mail_delivery_member_id_id_pk" PRIMARY KEY("member_id","id")
);
--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "time_zone" text;--> statement-breakpoint
CREATE INDEX "mail_delivery_due" ON "mail_delivery" USING btree ("try_at");--> statement-breakpoint
CREATE INDEX "mail_delivery_thread" ON "mail_delivery" USING btree ("member_id","other_id","kind","send_at");