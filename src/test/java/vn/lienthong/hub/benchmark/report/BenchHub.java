package vn.lienthong.hub.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lienthong.hub.HubApplication;
import vn.lienthong.hub.benchmark.history.LoadedProvince;
import vn.lienthong.hub.testing.HubClient;

/** A whole hub on a loaded database. It knows an operator and a province that is told of nothing: it has no connection. */
public final class BenchHub implements AutoCloseable {

    private static final String LINES = "application/x-ndjson";

    private final ConfigurableApplicationContext context;
    private final HubClient client;

    private BenchHub(ConfigurableApplicationContext context) {
        this.context = context;
        this.client = HubClient.on(Integer.parseInt(context.getEnvironment().getProperty("local.server.port")));
    }

    /** @param address of the database, with user and password in it where it wants them */
    public static BenchHub start(String address) {
        return start(address, SelectOne.class);
    }

    /** @param changes what is otherwise in this hub than in any other */
    public static BenchHub start(String address, Class<?> changes) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + address,
                "--hub.partners.province.kind=canonical",
                "--hub.partners.province.abilities=PROVINCE",
                "--hub.security.clients.operator.secret={noop}operator",
                "--hub.security.clients.operator.scopes=events:write,dossiers:read,statistics:read,operations"));
        return new BenchHub(SpringApplication.from(HubApplication::main)
                .with(changes)
                .run(arguments.toArray(String[]::new))
                .getApplicationContext());
    }

    /** Its token lives for some minutes. */
    public HubClient operator() {
        return client.as("operator");
    }

    /** Units and procedures of the loaded history. */
    public void importProvince() {
        LoadedProvince province = new LoadedProvince();
        require(operator().put("/api/v1/units", LINES, province.units()), "units");
        require(operator().put("/api/v1/procedures", LINES, province.procedures()), "procedures");
    }

    public static HubClient.Answer require(HubClient.Answer answer, String what) {
        if (answer.status() != 200) {
            throw new IllegalStateException(what + ": " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() {
        context.close();
    }
}
