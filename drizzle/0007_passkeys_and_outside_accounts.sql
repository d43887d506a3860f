CREATE TABLE "challenge" (
	"hash" text NOT NULL,
	"purpose" text NOT NULL,
	"member_id" uuid,
	"data" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "challenge_hash_pk" PRIMARY KEY("hash")
);
--> statement-breakpoint
CREATE TABLE "outside_account" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"member_id" uuid NOT NULL,
	"connected_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "outside_account_issuer_subject_pk" PRIMARY KEY("issuer","subject"),
	CONSTRAINT "outside_account_of_member" UNIQUE("member_id","issuer")
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"member_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "passkey_member_id_credential_id_pk" PRIMARY KEY("member_id","credential_id")
);
--> statement-breakpoint
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_member_id_user_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_account" ADD CONSTRAINT "outside_account_member_id_user_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_member_id_user_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;