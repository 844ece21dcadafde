package vn.lienthong.hub.demo;

import java.util.List;

/** A partner's system as the hub hears it: says what happened in its own dialect. */
interface Voice {

    /** The partner's id. */
    String partner();

    /** How it speaks, in a word or two for the table. */
    String dialect();

    /** How many of these turns its system cannot say yet, because it waits to hear something from the hub. */
    int notYet(List<Turn> turns);

    /**
     * Says one move.
     *
     * @throws IllegalStateException if the hub refuses it
     */
    void say(Turn turn);

    /** The day is over: whatever it has kept back is said now. */
    void endOfDay();
}
