DROP INDEX "message_thread";--> statement-breakpoint
ALTER TABLE "message" DROP CONSTRAINT "message_owner_id_key_pk";--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_owner_id_conversation_key_pk" PRIMARY KEY("owner_id","conversation","key");