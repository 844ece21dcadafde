package vn.lienthong.hub.statistics.export;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database so that rows come by a cursor, some hundred kilobytes at once; belongs into a transaction. */
@Component
public class Cursor {

    private static final int FETCHED = 1000;

    private final JdbcClient jdbc;

    Cursor(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED);
        this.jdbc = JdbcClient.create(template);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }
}
