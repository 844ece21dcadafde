package vn.lienthong.hub.intake;

import java.util.Arrays;

/** A message that was acknowledged before. */
record KnownMessage(byte[] digest, Receipt receipt) {

    /** Its answer to the same pair sent again: the first receipt, or a conflict if the content differs. */
    boolean says(byte[] other) {
        return Arrays.equals(digest, other);
    }
}
