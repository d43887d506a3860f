CREATE TABLE "attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation_link" (
	"token_hash" text NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"note" text NOT NULL,
	"uses_left" integer NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitation_link_token_hash_pk" PRIMARY KEY("token_hash")
);
--> statement-breakpoint
CREATE TABLE "reset_link" (
	"token_hash" text NOT NULL,
	"member_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reset_link_token_hash_pk" PRIMARY KEY("token_hash")
);
--> statement-breakpoint
CREATE TABLE "block" (
	"blocker_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "block_blocker_id_blocked_id_pk" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "evidence_check" (
	"sender_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"day" text NOT NULL,
	"claims" jsonb NOT NULL,
	CONSTRAINT "evidence_check_sender_id_recipient_id_day_pk" PRIMARY KEY("sender_id","recipient_id","day")
);
--> statement-breakpoint
CREATE TABLE "pair" (
	"low_id" uuid NOT NULL,
	"high_id" uuid NOT NULL,
	"low_request_id" uuid,
	"high_request_id" uuid,
	CONSTRAINT "pair_low_id_high_id_pk" PRIMARY KEY("low_id","high_id")
);
--> statement-breakpoint
CREATE TABLE "sent_request" (
	"sender_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"declared" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"checked" jsonb NOT NULL,
	"note" text NOT NULL,
	"promise" text NOT NULL,
	"cost" real NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"deliver_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "sent_request_sender_id_id_pk" PRIMARY KEY("sender_id","id")
);
--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "shows_profile" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "may_be_named" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "invited_by" uuid;--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "is_shown" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "attempt_until" ON "attempt" USING btree ("until");--> statement-breakpoint
CREATE INDEX "invitation_link_owner" ON "invitation_link" USING btree ("owner_id","expires_at");--> statement-breakpoint
CREATE INDEX "reset_link_member" ON "reset_link" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "sent_request_due" ON "sent_request" USING btree ("delivered_at","deliver_at");