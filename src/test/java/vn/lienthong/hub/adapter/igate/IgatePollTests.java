package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.intake.Intake;

/** Polling, with a vendor that behaves, and rows that do not. */
class IgatePollTests extends SimulatedPartner {

    @Test
    void theFirstPollIsABackfillAndLaterOnesAreLive() {
        accepted("HS-1");
        poll();
        pass(Duration.ofMinutes(1));
        accepted("HS-2");
        poll();
        assertThat(adapter.intake.events()).extracting(DossierEvent::subject).containsExactly("HS-1", "HS-2");
        assertThat(adapter.intake.modes()).containsExactly(Intake.Mode.BACKFILL, Intake.Mode.LIVE);
    }

    @Test
    void aRowStampedLateIsFoundByTheOverlap() {
        poll();
        String id = accepted("HS-1");
        vendor.rows().edit(id, row -> row.put("updatedDate", "2020-01-01T06:55:00.000+0700"));
        pass(Duration.ofSeconds(10));
        poll();
        assertThat(adapter.intake.events()).hasSize(1);
    }

    @Test
    void readsAllSlicesOfAWindowAlthoughThereIsNoTotal() {
        for (int i = 0; i < 9; i++) {
            pass(Duration.ofSeconds(1));
            accepted("HS-" + i);
        }
        poll();
        assertThat(adapter.intake.events()).hasSize(9);
        assertThat(adapter.meters.get("hub.igate.rows.read").counter().count()).isEqualTo(9);
    }

    @Test
    void rowsOfOneMomentThatChangePlacesBetweenSlicesAreAllFoundInTheEnd() {
        for (int i = 0; i < 9; i++) {
            accepted("HS-" + i);
        }
        poll();
        assertThat(adapter.intake.events()).as("some rows hid behind others").hasSizeLessThan(9);
        for (int i = 0; i < 9; i++) {
            pass(Duration.ofSeconds(10));
            poll();
        }
        assertThat(adapter.intake.events())
                .extracting(DossierEvent::subject)
                .hasSize(9)
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsThatSlipBetweenSlicesOfALongWindowAreFoundByTheNextSweep() {
        for (int i = 0; i < 7; i++) {
            accepted("HS-" + i);
            pass(Duration.ofMinutes(20));
        }
        adapter.poll.run(partner, firstRowsChangeAfterTheFirstSlice());
        assertThat(adapter.intake.events()).hasSizeLessThan(7);
        pass(Duration.ofHours(1));
        poll();
        assertThat(adapter.intake.events())
                .extracting(DossierEvent::subject)
                .hasSize(7)
                .doesNotHaveDuplicates();
        poll();
        assertThat(adapter.memory.positions.get("igate-1").sweepAgainFrom()).isNull();
    }

    /** Rows of the first slice leave the window, and those behind move up. */
    private Runnable firstRowsChangeAfterTheFirstSlice() {
        int[] slices = {0};
        return () -> {
            if (++slices[0] == 2) {
                pass(Duration.ofMinutes(1));
                vendor.rows().all().stream().limit(2).forEach(row -> vendor.clerk()
                        .move(row.get("id").asText(), same -> {}));
            }
        };
    }

    @Test
    void aCrashBetweenAcceptingAndRememberingRepeatsTheSameEvents() {
        String id = accepted("HS-1");
        adapter.memory.crash = new IllegalStateException("killed");
        assertThatThrownBy(this::poll).hasMessage("killed");
        assertThat(adapter.memory.positions).isEmpty();
        adapter.memory.crash = null;
        pass(Duration.ofSeconds(10));
        vendor.clerk().complete(id, adapter.clock.instant());
        poll();
        assertThat(adapter.intake.events())
                .extracting(DossierEvent::type)
                .containsExactly(FactType.RECEIVED, FactType.COMPLETED);
        assertThat(adapter.meters.find("hub.igate.events.rejected").counter()).isNull();
    }

    @Test
    void aRowChangedBetweenCrashAndRepetitionIsCorrected() {
        String id = accepted("HS-1");
        adapter.memory.crash = new IllegalStateException("killed");
        assertThatThrownBy(this::poll).hasMessage("killed");
        adapter.memory.crash = null;
        ToldSample told = new ToldSample();
        told.put(id, new Told.Dossier(List.of(), adapter.clock.instant().plus(Duration.ofDays(7))));
        adapter.told = told;
        vendor.clerk().move(id, row -> row.putObject("accepter").put("fullname", "Nguyễn Mẫu Ba"));
        poll();
        pass(Duration.ofSeconds(10));
        poll();
        assertThat(adapter.intake.events())
                .extracting(DossierEvent::type)
                .containsExactly(FactType.RECEIVED, FactType.CORRECTED);
        assertThat(((Fact.Corrected) adapter.intake.events().get(1).fact())
                        .data()
                        .toString())
                .contains("Nguyễn Mẫu Ba");
    }

    @Test
    void theWatermarkStaysWhileTheHubCannotAccept() {
        accepted("HS-1");
        adapter.intake.away(true);
        assertThatThrownBy(this::poll).hasMessageContaining("database is away");
        assertThat(adapter.memory.positions).isEmpty();
        adapter.intake.away(false);
        poll();
        assertThat(adapter.intake.events()).hasSize(1);
    }

    @Test
    void aBrokenRowDoesNotStopTheOthersAndIsCountedOnce() {
        accepted("HS-1");
        String broken = accepted("HS-2");
        vendor.rows().edit(broken, row -> row.put("acceptedDate", "31/12/2019 08:15"));
        accepted("HS-3");
        poll();
        poll();
        assertThat(adapter.intake.events()).extracting(DossierEvent::subject).containsExactlyInAnyOrder("HS-1", "HS-3");
        assertThat(adapter.meters
                        .get("hub.igate.rows.refused")
                        .tag("partner", "igate-1")
                        .counter()
                        .count())
                .isEqualTo(1);
        pass(Duration.ofMinutes(1));
        vendor.clerk().accept(broken, adapter.clock.instant(), adapter.clock.instant());
        poll();
        assertThat(adapter.intake.events()).extracting(DossierEvent::subject).contains("HS-2");
    }

    @Test
    void decomposedNamesBecomeComposed() {
        String name = "Đặng Thị Hồng Mẫu";
        String id = accepted("HS-1");
        vendor.clerk().move(id, row -> row.withObject("/applicant/data")
                .put("fullname", Normalizer.normalize(name, Normalizer.Form.NFD)));
        poll();
        Fact.Received fact = (Fact.Received) adapter.intake.events().get(0).fact();
        assertThat(fact.applicant().name()).isEqualTo(name);
    }

    @Test
    void whatTheHubToldComesBackAsNothing() {
        String id = accepted("HS-1");
        poll();
        pass(Duration.ofMinutes(1));
        vendor.clerk().complete(id, adapter.clock.instant());
        ToldSample told = new ToldSample();
        told.put(
                id,
                new Told.Dossier(
                        List.of(new Told.KnownFact(FactType.COMPLETED, adapter.clock.instant(), null, null)), null));
        adapter.told = told;
        poll();
        assertThat(adapter.intake.events()).hasSize(1);
    }

    @Test
    void rowsUnderCodesThatTheTablesLearnLaterAreReadAgain(@TempDir Path folder) throws Exception {
        Path tables = Files.writeString(folder.resolve("tables.json"), tables().replace(LAND, "unknown"));
        partner = partner(tables.toUri().toString());
        accepted("HS-1");
        poll();
        assertThat(((Fact.Received) adapter.intake.events().get(0).fact()).procedureCode())
                .isEqualTo(LAND);

        pass(Duration.ofDays(30));
        poll();
        Adapter restarted = adapter.restarted();
        Files.writeString(tables, tables());
        restarted.poll(partner);
        Fact.Corrected fact = (Fact.Corrected) adapter.intake.events().get(1).fact();
        assertThat(fact.data().toString()).isEqualTo("{\"procedureCode\":\"1.013831\"}");
        restarted.poll(partner);
        assertThat(adapter.intake.events()).hasSize(2);
    }

    @Test
    void severalPartnersDoNotMix() {
        accepted("HS-1");
        poll();
        adapter.poll(Adapter.partner("igate-2", vendor.url(), partner.poll()));
        assertThat(adapter.intake.events())
                .extracting(DossierEvent::source)
                .containsExactly("/partners/igate-1", "/partners/igate-2");
        assertThat(adapter.memory.positions.keySet()).isEqualTo(Set.of("igate-1", "igate-2"));
    }

    private static String tables() throws java.io.IOException {
        try (var file = IgatePollTests.class.getResourceAsStream("/mocks/igate/tables.json")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
