package vn.lienthong.hub.adapter.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.hub.testing.Events.event;
import static vn.lienthong.hub.testing.Events.newCode;
import static vn.lienthong.hub.testing.Events.received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;

/** The province asks a whole hub, over HTTP. */
@HubTest
class ProvinceAsksIT {

    private static final String DISTRICT_3 = "/partners/district-3";
    private static final int WRITERS = 4;

    @LocalServerPort
    private int port;

    private HubClient district;
    private AskingProvince province;

    @BeforeEach
    void logIn() {
        district = HubClient.on(port).as("district-3");
        province = new AskingProvince(HubClient.on(port));
    }

    @Test
    void hearsWhatItAsksForUnderTheNameByWhichItAsked() {
        String national = newCode("X77.03");
        String own = "HS-" + national;
        ObjectNode reception = received(DISTRICT_3, own, "X77.03");
        ((ObjectNode) reception.get("data"))
                .putArray("aliases")
                .addObject()
                .put("system", "national")
                .put("value", national);
        district.event(reception);
        district.event(event(DISTRICT_3, "stopped", national, "2025-08-05T08:00:00+07:00", "{'reason':'Trùng (mẫu)'}"));
        String stepsOnly = newCode("X77.03");
        district.event(event(DISTRICT_3, "progressed", stepsOnly, "2025-08-05T08:00:00+07:00", "{}"));

        JsonNode answer = province.lookUp(List.of(own, "X77.03-250801-9999", national, stepsOnly));

        assertThat(answer.path("data").findValuesAsText("MaHoSo")).containsExactly(own, national);
        JsonNode record = answer.at("/data/1");
        assertThat(record.path("TrangThaiHoSo").asText()).isEqualTo("8");
        assertThat(record.path("MaTTHC").asText()).isEqualTo("1.013831");
        assertThat(record.path("ChuHoSo").asText()).isEqualTo("Trần Thị Ví Dụ");
        assertThat(record.path("NgayTiepNhan").asText()).isEqualTo("20250801080000");
        assertThat(record.path("NgayHenTra").asText()).isEqualTo("20250808170000");
        assertThat(record.path("NgayKetThucXuLy").asText()).isEqualTo("20250805080000");
        assertThat(record.path("DonViXuLy").asText()).isEqualTo("X77.03");
        assertThat(record.path("GhiChu").asText()).isEqualTo("Trùng (mẫu)");
        assertThat(record.at("/DinhDanhCHS/0/SoDinhDanh").asText()).isEqualTo("052085000002");
        assertThat(answer.path("DanhSachKhongTimThay").findValuesAsText("MaHoSo"))
                .containsExactly("X77.03-250801-9999", stepsOnly);
    }

    @Test
    void missesNoChangeWhileManyAreAcceptedBesideEachOther() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            Map<String, String> accepted = new ConcurrentHashMap<>();
            List<Future<?>> writing = new ArrayList<>();
            for (int seed = 0; seed < WRITERS; seed++) {
                Random random = new Random(seed);
                writing.add(writers.submit(() -> write(random, accepted)));
            }
            Map<String, String> heard = new ConcurrentHashMap<>();
            while (!writing.stream().allMatch(Future::isDone)) {
                hear(heard);
            }
            for (Future<?> each : writing) {
                each.get();
            }
            await().untilAsserted(() -> {
                hear(heard);
                assertThat(heard).containsAllEntriesOf(accepted);
            });
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void hearsNothingAndKeepsItsCursorWhileNothingChanges() {
        String code = newCode("X77.03");
        district.event(received(DISTRICT_3, code, "X77.03"));
        Map<String, String> heard = new ConcurrentHashMap<>();
        await().until(() -> {
            hear(heard);
            return heard.containsKey(code);
        });
        String cursor = province.cursor();

        JsonNode answer = province.pull(100);

        assertThat(answer.path("data")).isEmpty();
        assertThat(province.cursor()).isEqualTo(cursor);
    }

    /** Receptions, singly and in batches of several dossiers; then each dossier is completed or stopped. */
    private void write(Random random, Map<String, String> accepted) {
        for (int round = 0; round < 6; round++) {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(12); i++) {
                codes.add(newCode("X77.03"));
            }
            List<ObjectNode> facts = new ArrayList<>(codes.stream()
                    .map(code -> received(DISTRICT_3, code, "X77.03"))
                    .toList());
            assertThat(district.events(facts).status()).isEqualTo(200);
            codes.forEach(code -> accepted.put(code, "2"));
            Collections.shuffle(codes, random);
            codes.subList(0, codes.size() / 2).forEach(code -> {
                boolean stops = random.nextBoolean();
                ObjectNode end = event(
                        DISTRICT_3,
                        stops ? "stopped" : "completed",
                        code,
                        "2025-08-05T08:00:00+07:00",
                        stops ? "{'reason':'mẫu'}" : "{}");
                assertThat(district.event(end).status()).isEqualTo(201);
                accepted.put(code, stops ? "8" : "9");
            });
        }
    }

    /** Everything that is new now, in small pages. */
    private void hear(Map<String, String> heard) {
        JsonNode data;
        do {
            data = province.pull(7).path("data");
            data.forEach(record -> heard.put(
                    record.path("MaHoSo").asText(), record.path("TrangThaiHoSo").asText()));
        } while (!data.isEmpty());
    }
}
