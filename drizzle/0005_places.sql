CREATE TABLE "attendance" (
	"member_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"is_listed" boolean DEFAULT false NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "attendance_member_id_event_id_pk" PRIMARY KEY("member_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "check_in" (
	"member_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "check_in_member_id_event_id_session_id_pk" PRIMARY KEY("member_id","event_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organiser_id" uuid NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_code" (
	"code" text PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"session_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_session" (
	"event_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "event_session_event_id_id_pk" PRIMARY KEY("event_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_domain" (
	"domain" text PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_member" (
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"placed_at" timestamp with time zone,
	"recruiter_at" timestamp with time zone,
	CONSTRAINT "organisation_member_member_id_organisation_id_pk" PRIMARY KEY("member_id","organisation_id")
);
--> statement-breakpoint
CREATE INDEX "attendance_event" ON "attendance" USING btree ("event_id","member_id");--> statement-breakpoint
CREATE INDEX "check_in_session" ON "check_in" USING btree ("event_id","session_id");--> statement-breakpoint
CREATE INDEX "event_organiser" ON "event" USING btree ("organiser_id","id");--> statement-breakpoint
CREATE INDEX "organisation_domain_of" ON "organisation_domain" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_member_of" ON "organisation_member" USING btree ("organisation_id");