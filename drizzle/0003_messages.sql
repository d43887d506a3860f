CREATE TABLE "direct_message" (
	"low_id" uuid NOT NULL,
	"high_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"text" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"risk" jsonb,
	CONSTRAINT "direct_message_low_id_high_id_id_pk" PRIMARY KEY("low_id","high_id","id")
);
