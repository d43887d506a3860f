CREATE TABLE "follow_up" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"side" text NOT NULL,
	"text" text NOT NULL,
	"request_id" uuid,
	"shown_from" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "follow_up_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "profile" (
	"owner_id" uuid PRIMARY KEY NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"welcome" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"unwelcome" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"welcome_text" text DEFAULT '' NOT NULL,
	"by_hand" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "profile_line" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "profile_line" ADD COLUMN "form" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "profile_line" ADD COLUMN "origin" text DEFAULT 'linkedin_archive' NOT NULL;--> statement-breakpoint
ALTER TABLE "profile_line" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "profile_line" ADD COLUMN "check" text;--> statement-breakpoint
ALTER TABLE "profile_line" ADD COLUMN "checked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "profile_line" ADD COLUMN "check_due" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "promise" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "follow_up_due" ON "follow_up" USING btree ("owner_id","done_at","due_at","id");--> statement-breakpoint
CREATE INDEX "profile_line_check" ON "profile_line" USING btree ("check_due");