CREATE TABLE "door" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"rows" jsonb NOT NULL,
	"question" text NOT NULL,
	"ask_words" text NOT NULL,
	"decline_words" text NOT NULL,
	"paused_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "door_code" (
	"member_id" uuid NOT NULL,
	"code" text NOT NULL,
	"id" uuid NOT NULL,
	"label" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"times_used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "door_code_member_id_code_pk" PRIMARY KEY("member_id","code")
);
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "passage" jsonb;--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "held_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "held_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "door_answer" jsonb;--> statement-breakpoint
ALTER TABLE "sent_request" ADD COLUMN "door_answer" jsonb;--> statement-breakpoint
ALTER TABLE "sent_request" ADD COLUMN "has_code" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "door_code_member" ON "door_code" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "request_paused" ON "request" USING btree ("held_until");--> statement-breakpoint
CREATE INDEX "request_held" ON "request" USING btree ("recipient_id","held_since");