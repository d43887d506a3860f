import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';

const [url, folder] = process.argv.slice(2);
const database = await openDatabase({ url, dataDir: '' });
process.stdout.write(JSON.stringify(await migrate(database.db, folder)));
await database.close();
