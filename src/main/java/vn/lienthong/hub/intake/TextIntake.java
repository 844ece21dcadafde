package vn.lienthong.hub.intake;

import java.util.List;

/** The same as {@link Intake}, for those who bring events as text in the hub's own language, as a commune's file does. */
public interface TextIntake {

    /**
     * Accepts many, each as if it had come alone, in order. A text that is no event is a result like any other.
     *
     * @param texts each one CloudEvents object as JSON
     * @param mode whether partners are told
     * @return one result a text, in the same order
     * @throws vn.lienthong.hub.fault.Fault as {@link Intake#accept}
     */
    List<IntakeResult> acceptTexts(Sender sender, List<String> texts, Intake.Mode mode);
}
