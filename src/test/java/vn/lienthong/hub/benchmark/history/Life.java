package vn.lienthong.hub.benchmark.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.SplittableRandom;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/** What happens to one dossier from the desk to its end, by chance. */
final class Life {

    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private final WorkedDays days;
    private final LoadedProvince province;
    private final SplittableRandom random;
    private final Sayings sayings;
    private final LoadedProvince.Office office;
    private final Terms terms;
    private final int due;
    private LocalDateTime received;
    private LocalDateTime finish;

    Life(WorkedDays days, LoadedProvince province, SplittableRandom random, Sayings sayings, Intake intake) {
        this.days = days;
        this.province = province;
        this.random = random;
        this.sayings = sayings;
        this.office = intake.office();
        this.terms = intake.asked().terms();
        this.due = intake.day() + terms.days();
        takeIn(intake);
    }

    /** @param day place of the working day on which it comes in; @param alias another system's name of it, or null */
    record Intake(LoadedProvince.Office office, LoadedProvince.Asked asked, int day, String alias) {}

    private boolean happens(int ofThousand) {
        return random.nextInt(1000) < ofThousand;
    }

    private void takeIn(Intake intake) {
        received = days.at(intake.day())
                .atTime(happens(600) ? LocalTime.of(7, 0) : LocalTime.of(13, 30))
                .plusSeconds(random.nextInt(3 * 3600 + 1200));
        ObjectNode data = Sayings.data().put("procedureCode", intake.asked().procedure());
        data.put("channel", "COUNTER").put("receivingUnit", office.unit());
        if (intake.alias() != null) {
            data.putArray("aliases").addObject().put("system", "one-stop").put("value", intake.alias());
        }
        if (happens(300)) {
            data.put("channel", "ONLINE");
            sayings.say(FactType.REGISTERED, received.minusHours(1 + random.nextInt(20)), data.deepCopy());
        } else if (happens(60)) {
            data.put("channel", "POST");
            sayings.say(FactType.POST_ACCEPTED, received.minusDays(1));
            sayings.say(FactType.HANDED_OVER, received.plusMinutes(10));
        }
        if (happens(900)) {
            data.put("promisedAt", Sayings.text(days.at(due).atTime(CLOSING)));
        }
        sayings.say(FactType.RECEIVED, received, data);
    }

    void live() {
        finish = plannedFinish();
        work();
        if (terms.days() > 2) {
            interruptions();
        }
        if (!happens(2)) {
            end();
        }
    }

    private LocalDateTime plannedFinish() {
        int kind = random.nextInt(1000);
        if (kind < 65) {
            return days.at(due + 1 + random.nextInt(15)).atTime(7, 0).plusSeconds(random.nextInt(4 * 3600));
        }
        boolean early = kind < 765 && terms.days() > 0;
        LocalDateTime wished = early
                ? days.at(due - 1 - random.nextInt(terms.days())).atTime(14, 0).plusSeconds(random.nextInt(3 * 3600))
                : days.at(due).atTime(CLOSING).minusSeconds(random.nextInt(3600));
        return wished.isAfter(received.plusHours(1)) ? wished : received.plusHours(1);
    }

    private void work() {
        if (terms == Terms.STAGES) {
            sayings.say(FactType.PROGRESSED, between(1, 8), step("2"));
            sayings.say(FactType.PROGRESSED, between(7, 8), step("3"));
        } else if (happens(500)) {
            FactRef step = sayings.say(FactType.PROGRESSED, between(1, 4), step("1"));
            if (happens(4)) {
                correct(step, between(1, 2), Sayings.data().put("annuls", true));
            }
        }
    }

    private ObjectNode step(String stage) {
        return Sayings.data()
                .put("fromUnit", office.unit())
                .put("toUnit", office.unit())
                .put("stage", stage);
    }

    private void interruptions() {
        if (happens(100)) {
            pause(FactType.SUPPLEMENT_REQUESTED, FactType.SUPPLEMENTED, between(1, 3), 30);
            if (happens(100)) {
                pause(FactType.SUPPLEMENT_REQUESTED, FactType.SUPPLEMENTED, finish.minusHours(20), 30);
            }
        }
        if (terms.costsTaxes() && happens(250)) {
            pause(FactType.PAYMENT_REQUESTED, FactType.PAID, finish.minusHours(3), 5);
        }
        if (happens(30)) {
            reschedule();
        }
        if (happens(20)) {
            String to = province.anotherUnit(office, random);
            sayings.say(
                    FactType.TRANSFERRED,
                    between(1, 2),
                    Sayings.data().put("fromUnit", office.unit()).put("toUnit", to));
        }
    }

    /** The finish moves on by as long as the pause lasts, or a little more if that is a day off. */
    private void pause(FactType begin, FactType end, LocalDateTime from, int forEver) {
        LocalDateTime asked = from.isAfter(received) ? from : received.plusMinutes(40);
        sayings.say(begin, asked);
        if (happens(forEver)) {
            finish = WorkedDays.END.atStartOfDay();
            return;
        }
        LocalDateTime answered = days.at(days.place(asked.toLocalDate()) + 1 + random.nextInt(15))
                .atTime(asked.toLocalTime());
        sayings.say(end, answered);
        long paused = answered.toLocalDate().toEpochDay() - asked.toLocalDate().toEpochDay();
        LocalDate later = finish.toLocalDate().plusDays(paused);
        finish = days.at(days.place(later)).atTime(finish.toLocalTime());
    }

    private void reschedule() {
        LocalDateTime told = days.at(due).atTime(9, 0).minusDays(random.nextInt(4));
        ObjectNode data = Sayings.data()
                .put(
                        "promisedAt",
                        Sayings.text(days.at(due + 3 + random.nextInt(5)).atTime(CLOSING)));
        if (happens(800)) {
            data.put("apologyNumber", random.nextInt(1, 500) + "/XL");
        }
        sayings.say(FactType.RESCHEDULED, told.isAfter(received) ? told : received.plusMinutes(30), data);
    }

    private void end() {
        if (happens(20)) {
            sayings.say(happens(750) ? FactType.WITHDRAWN : FactType.STOPPED, finish);
            return;
        }
        FactRef completed = sayings.say(FactType.COMPLETED, finish);
        LocalDateTime ended = finish;
        if (happens(8)) {
            correct(
                    completed,
                    ended,
                    Sayings.data().put("time", Sayings.text(ended.minusHours(1 + random.nextInt(30)))));
        }
        if (happens(3)) {
            LocalDateTime again = ended.plusDays(1 + random.nextInt(10));
            sayings.say(FactType.REOPENED, again);
            sayings.say(FactType.PROGRESSED, again.plusHours(3), step("1"));
            ended = again.plusDays(1 + random.nextInt(6));
            sayings.say(FactType.COMPLETED, ended);
        }
        if (happens(700)) {
            sayings.say(
                    FactType.RETURNED,
                    ended.plusHours(1 + random.nextInt(90)),
                    Sayings.data().put("how", "COUNTER"));
        }
    }

    private void correct(FactRef what, LocalDateTime after, ObjectNode data) {
        data.putObject("corrects").put("source", what.source()).put("id", what.id());
        LocalDateTime noticed = after.plusDays(1 + random.nextInt(30));
        sayings.say(FactType.CORRECTED, noticed, noticed, data);
    }

    /** A moment of the time between reception and finish. */
    private LocalDateTime between(int part, int of) {
        long seconds = Duration.between(received, finish).toSeconds();
        return received.plusSeconds(seconds * part / of);
    }
}
