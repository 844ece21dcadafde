package vn.lienthong.hub.fire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.fire.client.FireClient;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.NemesisLine.Act;
import vn.lienthong.hub.fire.ledger.RunFolder;
import vn.lienthong.hub.fire.nemesis.Harm;
import vn.lienthong.hub.fire.partner.Cast;
import vn.lienthong.hub.fire.partner.SimulatedPartner;
import vn.lienthong.hub.fire.partner.Temper.Mood;
import vn.lienthong.hub.fire.stage.Catalogue;
import vn.lienthong.hub.fire.stage.Export;
import vn.lienthong.hub.fire.stage.Ports;
import vn.lienthong.hub.fire.stage.Stage;
import vn.lienthong.hub.fire.stage.Until;

/** One run: all take their places, harm is done, all is healed, and what there is to judge lies in its folder. */
final class Fire {

    static final Path RUNS = Path.of("target", "fire");
    static final int NODES = 3;
    /** As {@code fire/hub.yaml} says. */
    static final Duration LEASE = Duration.ofSeconds(7);
    /** Then others have taken everything over from a node that stands still: its lanes, and before them its calls. */
    static final Duration TAKEN_OVER = LEASE.plusSeconds(1);

    private static final List<String> FORGIVING = List.of("province", "motcua");

    private final Script script;
    private final RunFolder folder;
    private final List<Integer> nodes = Ports.free(NODES);

    private Fire(Script script, RunFolder folder) {
        this.script = script;
        this.folder = folder;
    }

    /**
     * @param harming what is done while the client talks
     * @return where everything lies
     */
    static RunFolder burn(Script script, Consumer<Harming> harming) throws Exception {
        int run = IntStream.iterate(1, number -> number + 1)
                .filter(number -> Files.notExists(RUNS.resolve(script.seed() + "-" + number)))
                .findFirst()
                .orElseThrow();
        RunFolder folder = new RunFolder(RUNS.resolve(script.seed() + "-" + run)).create();
        Fire fire = new Fire(script, folder);
        fire.writeStage(run);
        fire.burn(harming);
        return folder;
    }

    /** What may be harmed, and how. */
    record Harming(Stage stage, Cast cast, Harm harm) {}

    private void writeStage(int run) {
        try (LedgerWriter stage = new LedgerWriter(folder.stage())) {
            stage.add(Catalogue.stageLine(
                    script.seed(), run, script.fault(), nodes, LEASE, script.settle(), script.mustMeet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void burn(Consumer<Harming> harming) throws Exception {
        try (Cast cast = new Cast(folder, script.seed(), nodes, poisoned());
                Stage stage = new Stage(RUNS, folder, nodes, cast, script.fault())) {
            cast.all().forEach(SimulatedPartner::come);
            stage.start(script.archiving());
            try (FireClient client =
                    new FireClient(folder, script.seed(), nodes, stage.token("district"), script.load())) {
                client.start();
                Harm harm =
                        new Harm(new Random(script.seed()), stage.hubs(), stage.database(), cast, stage.chronicle());
                harming.accept(new Harming(stage, cast, harm));
                heal(stage, cast, client);
            }
            new Export(folder, stage.database(), stage.operator()).write();
        }
    }

    /** Nobody is hurt any more; the client comes to its end, nothing waits, and some partners are forgiven their refusals. */
    private void heal(Stage stage, Cast cast, FireClient client) {
        cast.all().forEach(partner -> partner.temper().be(Mood.CALM));
        stage.chronicle().note(Act.HEAL, null);
        stage.hubs().awaitReady(NODES);
        client.end(script.settle());
        awaitQuiet(stage);
        for (String partner : FORGIVING) {
            cast.get(partner).temper().forgive();
            replay(stage, partner);
        }
        awaitQuiet(stage);
        stage.chronicle().note(Act.QUIET, null);
    }

    /** Until nothing waits but what is parked. What still waits at the end of the bound is the checker's to judge. */
    private void awaitQuiet(Stage stage) {
        JdbcClient jdbc = JdbcClient.create(stage.database().dataSource());
        Until.met(script.settle(), () -> jdbc.sql("select not exists (select 1 from lane where state <> 'PARKED')")
                .query(Boolean.class)
                .single());
    }

    private static void replay(Stage stage, String partner) {
        String filter = "{\"partner\":\"" + partner + "\",\"confirm\":1000000}";
        var answer = stage.operator().post("/api/v1/deliveries/replay", "application/json", filter);
        if (answer.status() != 200) {
            throw new IllegalStateException("no replay: " + answer.status() + " " + answer.body());
        }
        stage.chronicle().partner(Act.REPLAY, partner, answer.body());
    }

    private Map<String, Predicate<String>> poisoned() {
        List<String> partners = List.of("province", "igate", "motcua");
        return partners.stream()
                .collect(Collectors.toMap(
                        partner -> partner,
                        partner -> code -> code.hashCode() % script.poisonedOne() == partners.indexOf(partner) + 1));
    }
}
