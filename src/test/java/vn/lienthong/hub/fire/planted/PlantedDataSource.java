package vn.lienthong.hub.fire.planted;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool whose connections are not what they seem. */
final class PlantedDataSource extends DelegatingDataSource {

    private final Change change;

    PlantedDataSource(DataSource real, Change change) {
        super(real);
        this.change = change;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return change.of(super.getConnection());
    }

    /** What becomes of a connection that is handed out. */
    @FunctionalInterface
    interface Change {
        Connection of(Connection real) throws SQLException;
    }
}
