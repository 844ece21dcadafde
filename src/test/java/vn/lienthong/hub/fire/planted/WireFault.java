package vn.lienthong.hub.fire.planted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Rewrites one statement on its way to the database.
 *
 * @param statement what the statement must look like; found once in the hub's classes, or a test fails
 * @param instead what stands for what was found, with {@code $1} for its groups
 * @param after a statement that follows each execution in the same transaction, or null
 * @param pauseMillis how long the node dozes before the statement
 */
record WireFault(Pattern statement, String instead, String after, long pauseMillis) {

    static WireFault rewriting(String statement, String instead) {
        return new WireFault(Pattern.compile(statement, Pattern.DOTALL), instead, null, 0);
    }

    static WireFault following(String statement, String after) {
        return new WireFault(Pattern.compile(statement, Pattern.DOTALL), "$0", after, 0);
    }

    static WireFault dozing(String statement, long millis) {
        return new WireFault(Pattern.compile(statement, Pattern.DOTALL), "$0", null, millis);
    }

    Plant plant(Blow blow) {
        return bean -> bean instanceof DataSource real
                ? new PlantedDataSource(real, connection -> planted(connection, blow))
                : bean;
    }

    private Connection planted(Connection real, Blow blow) {
        return (Connection) Proxy.newProxyInstance(
                WireFault.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("prepareStatement")) {
                        return invoke(real, method, arguments);
                    }
                    Matcher found = statement.matcher((String) arguments[0]);
                    if (!found.find()) {
                        return invoke(real, method, arguments);
                    }
                    blow.struck();
                    arguments[0] = found.replaceFirst(instead);
                    // The fault itself: what it leaves open must stay open long enough for others to come in between.
                    Thread.sleep(pauseMillis);
                    PreparedStatement prepared = (PreparedStatement) invoke(real, method, arguments);
                    return after == null ? prepared : followed(prepared, real);
                });
    }

    private PreparedStatement followed(PreparedStatement prepared, Connection connection) {
        return (PreparedStatement) Proxy.newProxyInstance(
                WireFault.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    Object result = invoke(prepared, method, arguments);
                    if (method.getName().startsWith("execute")) {
                        follow(connection);
                    }
                    return result;
                });
    }

    private void follow(Connection connection) throws SQLException {
        try (Statement more = connection.createStatement()) {
            more.executeUpdate(after);
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
