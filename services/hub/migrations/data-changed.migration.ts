import { Migration } from '@mikro-orm/migrations';

/** Every hub that listens is told when what a version of the data is made of has changed, by whichever process. */
export class DataChanged extends Migration {
  override up(): void {
    this.addSql(`create function "tell_data_changed"() returns trigger language plpgsql as $$
begin
  perform pg_notify('data_changed', '');
  return null;
end $$`);
    for (const table of ['upload', 'target', 'rebase', 'zone_event', 'zone_event_zone'])
      this.addSql(
        `create trigger "${table}_data_changed" after insert or update or delete or truncate on "${table}" for each statement execute function "tell_data_changed"()`,
      );
  }
}
