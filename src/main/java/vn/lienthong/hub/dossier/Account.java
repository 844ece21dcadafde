package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.procedure.TermPlan;

/**
 * Why a dossier is early, on time or late, as known at a moment: everything that decides, and nothing of any person.
 *
 * @param knownAt everything here is as known then
 * @param plan how the computed due time comes about, without pauses; null before reception, and where the procedure or
 *     a calendar is not known
 * @param pauses every request to the citizen, counted or not
 * @param stages that have begun, each with its own deadline
 * @param verdicts under each rule and school
 */
public record Account(
        Instant knownAt,
        Dossier dossier,
        TermPlan plan,
        List<PauseAccount> pauses,
        List<AppointmentAccount> appointments,
        List<StageRun> stages,
        List<VerdictAccount> verdicts) {}
