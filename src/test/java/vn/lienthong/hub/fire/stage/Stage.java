package vn.lienthong.hub.fire.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.ResourceUtils;
import vn.lienthong.hub.fire.ledger.RunFolder;
import vn.lienthong.hub.fire.partner.Cast;
import vn.lienthong.hub.fire.planted.PlantedFolder;
import vn.lienthong.hub.testing.HubClient;

/** Everything that a run has around its client and its nemesis, on its feet and looked on. Ends all of it. */
public final class Stage implements AutoCloseable {

    private final List<AutoCloseable> closeables = new ArrayList<>();
    private final Database database;
    private final Hubs hubs;
    private final Chronicle chronicle;
    private final Cast cast;

    /**
     * @param runs folder of all runs
     * @param nodes ports of the hubs
     * @param cast is there
     * @param fault name of a planted fault, or null
     */
    public Stage(Path runs, RunFolder folder, List<Integer> nodes, Cast cast, String fault) {
        this.cast = cast;
        Children children = kept(Children.in(runs));
        chronicle = kept(new Chronicle(folder));
        database = Database.in(folder.root(), Ports.free(1).get(0), children);
        database.start();
        HubJar jar = HubJar.unpackedTo(
                runs.resolve("hub"),
                fault == null
                        ? null
                        : PlantedFolder.writtenTo(runs.resolve("planted")).toAbsolutePath());
        hubs = kept(new Hubs(
                nodes.stream()
                        .map(node -> new HubNode(
                                node,
                                jar,
                                children,
                                folder.root().toAbsolutePath().resolve("hub-" + node + ".log"),
                                arguments(node, fault)))
                        .toList(),
                chronicle));
        kept(new Watch(folder, nodes, database)).start();
    }

    /** @param archiving whether to make starts cheaper first, which itself costs a dozen seconds */
    public void start(boolean archiving) {
        hubs.startAll(archiving);
    }

    public Hubs hubs() {
        return hubs;
    }

    public Database database() {
        return database;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** A token that every node takes. */
    public String token(String client) {
        HubClient.Answer answer = HubClient.on(anyReady())
                .send(
                        "POST",
                        "/oauth2/token",
                        ("grant_type=client_credentials&client_id=" + client + "&client_secret=" + client)
                                .getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        return answer.json().path("access_token").asText();
    }

    public HubClient operator() {
        return HubClient.on(anyReady()).as("operator");
    }

    private int anyReady() {
        hubs.awaitReady(1);
        return hubs.ready().get(0).port();
    }

    private List<String> arguments(int node, String fault) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.additional-location=file:" + file("fire/hub.yaml"),
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=none",
                "--fire.partners=" + file("fire/partners"),
                "--fire.igate.tables=file:" + file("fire/igate-tables.json"),
                "--fire.province.url=" + cast.address("province", node),
                "--fire.igate.url=" + cast.address("igate", node),
                "--MOTCUA_URL=" + cast.address("motcua", node)));
        if (fault != null) {
            arguments.add("--fire.fault=" + fault);
        }
        return arguments;
    }

    private static String file(String resource) {
        try {
            return ResourceUtils.getFile("classpath:" + resource).getAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends AutoCloseable> T kept(T closeable) {
        closeables.add(0, closeable);
        return closeable;
    }

    /** The last first: nobody looks any more, then all processes end. */
    @Override
    public void close() throws Exception {
        for (AutoCloseable closeable : closeables) {
            closeable.close();
        }
    }
}
