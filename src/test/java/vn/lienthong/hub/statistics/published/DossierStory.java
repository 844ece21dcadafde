package vn.lienthong.hub.statistics.published;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.lienthong.hub.statistics.SaidFact;

/** What is said of one dossier. */
final class DossierStory {

    private final String source;
    private final String id;
    private final String code;
    private final Agenda agenda;
    private final Random random;
    private final List<SaidFact> said = new ArrayList<>();

    DossierStory(String source, String id, String code, Agenda agenda, Random random) {
        this.source = source;
        this.id = id;
        this.code = code;
        this.agenda = agenda;
        this.random = random;
    }

    private SaidFact say(String fact, LocalDateTime time) {
        SaidFact next = new SaidFact(source, id + "-" + (said.size() + 1), fact, code, time);
        said.add(next);
        return next;
    }

    List<String> tell(Fate fate, AskedFor asked, String unit, Agenda.Plan plan) {
        LocalDateTime received = plan.received();
        say("received", received)
                .with("procedureCode", asked.code())
                .with("channel", channel())
                .with("receivingUnit", unit)
                .with("promisedAt", plan.promised());
        if (!plan.due().equals(plan.promised())) {
            say("rescheduled", received.plusMinutes(30))
                    .with("promisedAt", plan.due())
                    .with("reason", "Chờ xác minh")
                    .with("apologyNumber", id + "/XL");
        }
        if (random.nextInt(8) == 0) {
            say("progressed", received.plusMinutes(20)).with("stage", "THẨM ĐỊNH");
        }
        if (plan.waits()) {
            say("supplementRequested", received.plusHours(1)).with("reason", "Thiếu giấy tờ");
        } else if (fate.finished()) {
            end(fate, random.nextInt(12) == 0 ? waitForPapers(plan) : plan.finish());
        }
        return said.stream().map(SaidFact::line).toList();
    }

    private String channel() {
        int part = random.nextInt(100);
        return part < 8 ? "ONLINE" : part < 12 ? "POST" : "COUNTER";
    }

    /** @return one or two weeks later than planned; less the wait it is the finish that was planned */
    private LocalDateTime waitForPapers(Agenda.Plan plan) {
        int weeks = 1 + random.nextInt(2);
        LocalDateTime later = plan.finish().plusWeeks(weeks);
        if (!agenda.worksOn(later)) {
            return plan.finish();
        }
        LocalDateTime asked = plan.received().plusHours(1);
        say("supplementRequested", asked).with("reason", "Thiếu giấy tờ");
        say("supplemented", asked.plusWeeks(weeks));
        return later;
    }

    private void end(Fate fate, LocalDateTime time) {
        if (fate == Fate.WITHDRAWN) {
            say("withdrawn", time).with("reason", "Công dân rút hồ sơ");
        } else if (random.nextInt(50) == 0) {
            say("returned", time).with("how", "COUNTER");
        } else {
            say("completed", time);
            if (random.nextInt(8) == 0) {
                say("returned", time.plusHours(1 + random.nextInt(60))).with("how", "COUNTER");
            }
        }
    }
}
