package qingye.store;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The tables of a workspace: which version of them this program writes, and where the migrations are that lead there.
///
/// @param version the number of the last migration
/// @param locations folders of the class path
record Schema(int version, List<String> locations) {

    /// What this program writes.
    static final Schema PRESENT = new Schema(8, List.of("db/migration"));

    /// Brings a database to this version.
    ///
    /// @throws StoreException if a migration fails
    void migrate(Database database) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.source())
                    .locations(locations.stream().map(location -> "classpath:" + location).toArray(String[]::new))
                    .loggers("slf4j")
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(e);
        }
    }
}
