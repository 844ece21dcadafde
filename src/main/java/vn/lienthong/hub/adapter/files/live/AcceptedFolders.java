package vn.lienthong.hub.adapter.files.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;

/** Remembers the last version of each folder that was let in, over restarts. */
@Component("filesAcceptedFolders")
class AcceptedFolders {

    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    AcceptedFolders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(PartnerFolder folder) {
        jdbc.sql("""
                        insert into partner_folder (slug, digest, files, accepted_at)
                        values (:slug, :digest, :files, :now)
                        on conflict on constraint partner_folder_pk do update
                        set digest = excluded.digest, files = excluded.files, accepted_at = excluded.accepted_at
                        where partner_folder.digest <> excluded.digest
                        """)
                .param("slug", folder.slug())
                .param("digest", folder.digest())
                .param("files", write(folder))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everybody who was let in and not dismissed since. */
    List<PartnerFolder> all() {
        return jdbc.sql("select slug, files from partner_folder order by slug")
                .query((row, number) -> PartnerFolder.of(row.getString("slug"), read(row.getString("files"))))
                .list();
    }

    /** A partner that was dismissed is not gone on with. */
    void forget(String slug) {
        jdbc.sql("delete from partner_folder where slug = :slug")
                .param("slug", slug)
                .update();
    }

    Optional<PartnerFolder> find(String slug) {
        return jdbc.sql("select files from partner_folder where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional()
                .map(files -> PartnerFolder.of(slug, read(files)));
    }

    private static String write(PartnerFolder folder) {
        try {
            return Json.MAPPER.writeValueAsString(folder.files());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    private static TreeMap<String, String> read(String files) {
        try {
            return Json.MAPPER.readValue(files, FILES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("table partner_folder holds no JSON object of texts", e);
        }
    }
}
