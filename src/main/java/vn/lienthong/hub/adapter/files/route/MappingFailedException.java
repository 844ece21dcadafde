package vn.lienthong.hub.adapter.files.route;

/**
 * A mapping of a folder could not work with what it was given. The message says which one, at which line and why, and
 * repeats no value; the cause may, and is for the author of the folder alone.
 */
public final class MappingFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    MappingFailedException(String file, String why, RuntimeException cause) {
        super(file + ": " + why, cause);
        this.file = file;
    }

    /** Name of the mapping in its folder. */
    public String file() {
        return file;
    }
}
