CREATE TABLE "account_mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"member_id" uuid,
	"locale" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"try_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "work_domain" (
	"member_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"verified_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "work_domain_member_id_domain_pk" PRIMARY KEY("member_id","domain")
);
--> statement-breakpoint
CREATE INDEX "account_mail_due" ON "account_mail" USING btree ("try_at");--> statement-breakpoint
CREATE INDEX "account_mail_address" ON "account_mail" USING btree ("address");--> statement-breakpoint
CREATE INDEX "account_mail_member" ON "account_mail" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "work_domain_end" ON "work_domain" USING btree ("expires_at");