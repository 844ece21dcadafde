package vn.lienthong.hub.adapter.land.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienthong.hub.adapter.land.LandHub;
import vn.lienthong.hub.adapter.land.LandProperties;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;

/** Results behind links that expire, from the call to the copy that somebody reads. */
class LandResultsIT extends LandHub {

    private static final String PUBLIC = "https://hub.partner.invalid";
    private static final String PAPER = "%PDF-1.4 giấy mẫu";

    @Autowired
    private ResultJob job;

    @Autowired
    private LandProperties properties;

    @AfterEach
    void filesAreThere() {
        LAND.filesAreAway(false);
    }

    @Test
    void aResultIsCopiedAndShownToWhoMaySeeTheDossier() {
        String code = receivedForLand();
        callWell("KetThucHoSo", ended(code, LAND.file("/f/1?het-han=1")));

        String path = path(url(code));
        assertThat(path).startsWith("/api/v1/dossiers/" + code + "/results/").hasSizeGreaterThan(64);
        for (HubClient party : List.of(operator, district)) {
            Answer answer = party.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(PAPER);
            assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(answer.header("Content-Disposition")).startsWith("attachment");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(nobody().get(path).status()).isEqualTo(401);
    }

    @Test
    void aCopyIsShownOnlyWithTheDossierThatItBelongsTo() {
        String code = receivedForLand();
        callWell("KetThucHoSo", ended(code, LAND.file("/f/1")));
        String digest = path(url(code)).replaceAll(".*/", "");
        String other = receivedForLand();

        assertThat(operator.get("/api/v1/dossiers/" + other + "/results/" + digest)
                        .status())
                .isEqualTo(404);
        for (String none : List.of("0".repeat(64), "x".repeat(64), "00", digest.substring(2))) {
            assertThat(operator.get("/api/v1/dossiers/" + code + "/results/" + none)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void theSameCallAgainIsTheSameFactWhateverLinkItNames() {
        String code = receivedForLand();
        callWell("KetThucHoSo", ended(code, LAND.file("/f/1?het-han=1")));
        callWell("KetThucHoSo", ended(code, LAND.file("/f/1?het-han=1")));
        callWell("KetThucHoSo", ended(code, LAND.file("/f/1?het-han=2")));
        assertThat(facts(code)).containsExactly("received", "completed");
    }

    @Test
    void aResultThatCannotBeFetchedIsAcceptedWithItsLinkAndCopiedLater() {
        String code = receivedForLand();
        LAND.filesAreAway(true);
        String link = LAND.file("/f/7?het-han=1");
        callWell("KetThucHoSo", ended(code, link));
        assertThat(url(code)).isEqualTo(link);
        assertThat(state(code)).isEqualTo("COMPLETED");

        fallDue(code);
        job.run(() -> {});
        assertThat(facts(code)).as("still away").containsExactly("received", "completed");
        LAND.filesAreAway(false);
        fallDue(code);
        awaitFacts(code, "received", "completed", "corrected");
        job.run(() -> {});

        assertThat(facts(code)).hasSize(3);
        assertThat(url(code)).isEqualTo(link);
        String path = path(correctedUrl(code));
        assertThat(district.get(path).body()).isEqualTo(PAPER);
        callWell("KetThucHoSo", ended(code, link));
        assertThat(facts(code)).hasSize(3);
    }

    @Test
    void aCorrectionThatWasNotSaidBecauseTheNodeDiedIsSaidByTheNext() {
        String code = receivedForLand();
        LAND.filesAreAway(true);
        callWell("KetThucHoSo", ended(code, LAND.file("/f/8")));
        LAND.filesAreAway(false);
        fallDue(code);
        awaitFacts(code, "received", "completed", "corrected");
        jdbc.update("update land_result set untold = true where subject = ?", code);
        await().untilAsserted(() -> {
            job.run(() -> {});
            assertThat(jdbc.queryForObject("select untold from land_result where subject = ?", Boolean.class, code))
                    .isFalse();
        });
        assertThat(facts(code)).hasSize(3);
    }

    @Test
    void aLinkElsewhereIsKeptAndNotFetched() {
        String code = receivedForLand();
        String link = "http://localhost:1/f/1";
        callWell("KetThucHoSo", ended(code, link));
        assertThat(url(code)).isEqualTo(link);
        assertThat(jdbc.queryForObject(
                        "select fetch_at is null from land_result where subject = ?", Boolean.class, code))
                .isTrue();
    }

    @Test
    void anotherNodesLockIsRespected() {
        String code = receivedForLand();
        LAND.filesAreAway(true);
        callWell("KetThucHoSo", ended(code, LAND.file("/f/9")));
        LAND.filesAreAway(false);
        fallDue(code);
        jdbc.update("""
                insert into shedlock (name, lock_until, locked_at, locked_by)
                values ('land-results', timezone('utc', now()) + interval '1 hour', timezone('utc', now()), 'other')
                on conflict (name) do update set lock_until = excluded.lock_until, locked_by = excluded.locked_by
                """);
        job.look();
        assertThat(LAND.asked("/f/9")).isEqualTo(1);
        jdbc.update("update shedlock set lock_until = timezone('utc', now()) where name = 'land-results'");
        await().untilAsserted(() -> {
            job.look();
            assertThat(LAND.asked("/f/9")).isEqualTo(2);
        });
    }

    @Test
    void copiesArePurgedAfterTheTimeSet() {
        String code = receivedForLand();
        callWell("KetThucHoSo", ended(code, LAND.file("/f/1")));
        String path = path(url(code));

        assertThat(purge(Duration.ofDays(729))).isZero();
        assertThat(operator.get(path).status()).isEqualTo(200);
        assertThat(purge(Duration.ofDays(731))).isPositive();

        assertThat(operator.get(path).status()).isEqualTo(404);
        assertThat(jdbc.queryForMap("select name, number, link from land_result where subject = ?", code))
                .containsOnly(entry("name"), entry("number"), entry("link"));
    }

    @Test
    void whatIsNotAcceptedLeavesNothingToFetch() {
        String code = receivedForLand();
        LAND.filesAreAway(true);
        String future = ended(code, LAND.file("/f/1")).replace("2025-08-07", "2099-08-07");
        assertThat(call("KetThucHoSo", future).status()).isEqualTo(422);
        assertThat(jdbc.queryForObject("select count(*) from land_result where subject = ?", Integer.class, code))
                .isZero();
    }

    private int purge(Duration later) {
        return new ResultPurge(jdbc, Clock.offset(Clock.systemUTC(), later), properties).purge();
    }

    /** Another run of the job may be under way, and do it in its stead. */
    private void awaitFacts(String code, String... facts) {
        await().untilAsserted(() -> {
            job.run(() -> {});
            assertThat(facts(code)).containsExactly(facts);
        });
    }

    private void fallDue(String code) {
        jdbc.update("update land_result set fetch_at = now() - interval '1 second' where subject = ?", code);
    }

    /** The first result's address as the fact was said. */
    private String url(String code) {
        return detail(code, "completed").at("/results/0/url").asText();
    }

    private String correctedUrl(String code) {
        return detail(code, "corrected").at("/data/results/0/url").asText();
    }

    private JsonNode detail(String code, String fact) {
        String detail = jdbc.queryForObject("""
                select f.detail::text from fact f join dossier d on d.id = f.dossier_id
                where d.code = ? and f.type = ?
                """, String.class, code, fact);
        try {
            return EventJson.mapper().readTree(detail);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String path(String url) {
        assertThat(url).startsWith(PUBLIC);
        return url.substring(PUBLIC.length());
    }

    private static java.util.Map.Entry<String, Object> entry(String column) {
        return new java.util.AbstractMap.SimpleEntry<>(column, null);
    }

    private static String ended(String code, String link) {
        return ("{'SoBienNhan':'%s','NgayKetThuc':'2025-08-07T02:00:00Z','TrangThaiKetThuc':0,"
                        + "'DanhSachGiayToKetQua':[{'TenGiayTo':'Giấy chứng nhận','SoHieu':'MAU 1','LinkFile':'%s'}]}")
                .formatted(code, link);
    }
}
