package vn.lienthong.hub.adapter.commune;

/** Not all files of a place were read; the next time does. The message is safe to log: no name of a file, no content. */
public class FilesNotReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FilesNotReadException(RuntimeException cause) {
        super(
                "the files were not all read (" + cause.getClass().getSimpleName()
                        + "); they stay where they are and are read again",
                cause);
    }
}
