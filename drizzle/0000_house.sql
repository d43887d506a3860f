CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "welcome_link" (
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "welcome_link_token_hash_pk" PRIMARY KEY("token_hash")
);
--> statement-breakpoint
CREATE TABLE "import" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"path" text NOT NULL,
	"origin" text NOT NULL,
	"state" text NOT NULL,
	"failure" text,
	"bytes_read" bigint NOT NULL,
	"bytes_in_all" bigint NOT NULL,
	"counts" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"lease_until" timestamp with time zone,
	CONSTRAINT "import_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "skipped_row" (
	"owner_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"file" text NOT NULL,
	"line" integer NOT NULL,
	"cause" text NOT NULL,
	"detail" text NOT NULL,
	CONSTRAINT "skipped_row_owner_id_import_id_place_pk" PRIMARY KEY("owner_id","import_id","place")
);
--> statement-breakpoint
CREATE TABLE "connection" (
	"person_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"source" text NOT NULL,
	"connected_on" date NOT NULL,
	"reason" text,
	"confidence" real DEFAULT 0 NOT NULL,
	"because" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"outcome" text,
	"asked_by" text,
	"first_message_by" text,
	"owes_answer" text,
	"owes_since" timestamp with time zone,
	"last_message_at" timestamp with time zone,
	"messages_by_owner" integer DEFAULT 0 NOT NULL,
	"messages_by_other" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "connection_person_id_other_id_pk" PRIMARY KEY("person_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "handle" (
	"handle" text PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "identity_owner_id_kind_value_pk" PRIMARY KEY("owner_id","kind","value")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"owner_id" uuid NOT NULL,
	"key" text NOT NULL,
	"direction" text NOT NULL,
	"other_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "invitation_owner_id_key_pk" PRIMARY KEY("owner_id","key")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"handle" text NOT NULL,
	"locale" text NOT NULL,
	"preset" text NOT NULL,
	"role" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"owner_id" uuid NOT NULL,
	"key" text NOT NULL,
	"conversation" text NOT NULL,
	"from_owner" boolean NOT NULL,
	"from_name" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"text" text NOT NULL,
	"is_campaign" boolean NOT NULL,
	CONSTRAINT "message_owner_id_key_pk" PRIMARY KEY("owner_id","key")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"headline" text NOT NULL,
	"title" text NOT NULL,
	"company" text NOT NULL,
	"profile_url" text NOT NULL,
	"role" text NOT NULL,
	"field" text NOT NULL,
	"as_of" date,
	CONSTRAINT "person_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "profile_line" (
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"text" text NOT NULL,
	"organisation" text NOT NULL,
	"since" text NOT NULL,
	"until" text NOT NULL,
	"url" text NOT NULL,
	"place" smallint NOT NULL,
	CONSTRAINT "profile_line_owner_id_kind_key_pk" PRIMARY KEY("owner_id","kind","key")
);
--> statement-breakpoint
CREATE TABLE "thread" (
	"owner_id" uuid NOT NULL,
	"conversation" text NOT NULL,
	"other_id" uuid,
	CONSTRAINT "thread_owner_id_conversation_pk" PRIMARY KEY("owner_id","conversation")
);
--> statement-breakpoint
CREATE TABLE "request" (
	"recipient_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sender_id" uuid NOT NULL,
	"source" text NOT NULL,
	"source_key" text NOT NULL,
	"sender" jsonb NOT NULL,
	"declared" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"note" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"assessment" jsonb NOT NULL,
	"reason" text NOT NULL,
	"recommendation" text NOT NULL,
	"rule" text NOT NULL,
	"because" jsonb NOT NULL,
	"inbox_group" smallint NOT NULL,
	"state" text NOT NULL,
	"state_facts" jsonb NOT NULL,
	"ask" jsonb,
	"deadline" timestamp with time zone NOT NULL,
	"left_when_asked_ms" bigint NOT NULL,
	CONSTRAINT "request_recipient_id_id_pk" PRIMARY KEY("recipient_id","id")
);
--> statement-breakpoint
CREATE TABLE "request_event" (
	"recipient_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"words" text NOT NULL,
	"cause" text NOT NULL,
	CONSTRAINT "request_event_recipient_id_request_id_id_pk" PRIMARY KEY("recipient_id","request_id","id")
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "import_state" ON "import" USING btree ("state");--> statement-breakpoint
CREATE INDEX "identity_person" ON "identity" USING btree ("owner_id","person_id");--> statement-breakpoint
CREATE INDEX "invitation_other" ON "invitation" USING btree ("owner_id","other_id");--> statement-breakpoint
CREATE INDEX "message_thread" ON "message" USING btree ("owner_id","conversation");--> statement-breakpoint
CREATE INDEX "thread_other" ON "thread" USING btree ("owner_id","other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_source" ON "request" USING btree ("recipient_id","source","source_key");--> statement-breakpoint
CREATE INDEX "request_due" ON "request" USING btree ("deadline");--> statement-breakpoint
CREATE INDEX "request_inbox" ON "request" USING btree ("recipient_id","state","inbox_group","sent_at","id");