package vn.lienthong.hub.demo;

/** A simulated partner that can say what it heard. */
interface Listener {

    /** The partner's id. */
    String partner();

    /** Read from its request journal when asked. */
    Heard heard();
}
