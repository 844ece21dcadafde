package vn.lienthong.hub;

/** Nobody has said where the database is. */
class DataSourceMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataSourceMissingException() {
        super("The hub does not know its database: set spring.datasource.url (jdbc:postgresql://host:5432/name),"
                + " spring.datasource.username and spring.datasource.password, as arguments or as the environment"
                + " variables SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
    }
}
