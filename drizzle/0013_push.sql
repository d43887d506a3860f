CREATE TABLE "device" (
	"member_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"server_key" text NOT NULL,
	"session_id" uuid NOT NULL,
	"user_agent" text NOT NULL,
	"allowed_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "device_member_id_id_pk" PRIMARY KEY("member_id","id")
);
--> statement-breakpoint
CREATE TABLE "instance_key" (
	"name" text NOT NULL,
	"content" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "instance_key_name_pk" PRIMARY KEY("name")
);
--> statement-breakpoint
ALTER TABLE "mail_delivery" RENAME TO "delivery";--> statement-breakpoint
ALTER TABLE "mail_choice" RENAME TO "delivery_choice";--> statement-breakpoint
DROP INDEX "mail_delivery_due";--> statement-breakpoint
DROP INDEX "mail_delivery_thread";--> statement-breakpoint
ALTER TABLE "delivery_choice" DROP CONSTRAINT "mail_choice_member_id_kind_pk";--> statement-breakpoint
ALTER TABLE "delivery" DROP CONSTRAINT "mail_delivery_member_id_id_pk";--> statement-breakpoint
ALTER TABLE "delivery_choice" ADD COLUMN "via" text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_choice" ALTER COLUMN "via" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "via" text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "via" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "target_id" uuid;--> statement-breakpoint
UPDATE "delivery" SET "target_id" = "member_id";--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "target_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_choice" ADD CONSTRAINT "delivery_choice_member_id_via_kind_pk" PRIMARY KEY("member_id","via","kind");--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_member_id_id_target_id_pk" PRIMARY KEY("member_id","id","target_id");--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "names_in_push" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "device_endpoint" ON "device" USING btree ("member_id","endpoint");--> statement-breakpoint
CREATE INDEX "delivery_due" ON "delivery" USING btree ("via","try_at");--> statement-breakpoint
CREATE INDEX "delivery_thread" ON "delivery" USING btree ("member_id","other_id","kind","send_at");