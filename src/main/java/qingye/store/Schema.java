package qingye.store;

import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/// The tables of a workspace: which version of them this program writes, and where the migrations are that lead there.
///
/// @param version the number of the last migration
/// @param locations folders of the class path
record Schema(int version, List<String> locations) {

    /// What this program writes.
    static final Schema PRESENT = new Schema(1, List.of("db/migration"));

    /// Brings a database to this version.
    void migrate(DataSource database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(locations.stream().map(location -> "classpath:" + location).toArray(String[]::new))
                .loggers("slf4j")
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
