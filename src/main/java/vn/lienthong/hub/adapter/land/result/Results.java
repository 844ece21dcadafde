package vn.lienthong.hub.adapter.land.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The results that were said, and the copies of them. */
public interface Results {

    /** The results of a fact by their position; empty if it is not known. */
    List<ResultRow> of(String partner, String eventId);

    /** These instead of all that are known of the fact; all of them are told. */
    void replace(String partner, String eventId, List<ResultRow> rows, Instant now);

    /** All of a fact, whatever became of them. */
    void delete(String partner, String eventId);

    /** Puts a copy there, also where one was purged. */
    void keep(byte[] digest, byte[] content, Instant now);

    /** Those whose links are to be tried, the longest waiting first. */
    List<ResultRow> due(Instant now, int most);

    /** After a link was tried: a copy made now is untold. Does nothing if the row has another link by now. */
    void tried(ResultRow after);

    /** Facts of which a copy was made that is not told. */
    List<FactKey> untold(int most);

    /** What was told of the fact is what stands in these rows; a copy that was made since stays untold. */
    void told(FactKey fact, List<ResultRow> rows);

    /** Partners that said that a dossier has this result. */
    List<String> partners(String subject, byte[] digest);

    /** The bytes of a copy; empty if there is none, or no more. */
    Optional<byte[]> content(byte[] digest);

    record FactKey(String partner, String eventId) {}
}
