package vn.lienthong.hub.adapter.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small folder of a partner that is polled. */
final class PolledFolder {

    private PolledFolder() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("samples"));
        Files.writeString(folder.resolve("partner.yaml"), """
                units: X77.86
                connection:
                  base-url: ${THAM_URL}
                cursor: 0
                """);
        Files.writeString(folder.resolve("schema.json"), """
                {"type": "object", "required": ["hoSo"], "properties": {"hoSo": {"type": "array"}}}
                """);
        Files.writeString(folder.resolve("tham.camel.yaml"), """
                - route:
                    id: tham-dong-bo
                    from:
                      uri: timer:dong-bo
                      parameters:
                        period: 200
                      steps:
                        - setHeader:
                            name: CamelHttpQuery
                            simple: tu=${header.HubCursor}
                        - to: "{{base-url}}/dong-bo"
                        - to: json-validator:schema.json
                        - to: jsonata:rows.jsonata
                        - bean:
                            ref: hubIntake
                            method: accept
                - route:
                    id: tham-deliver
                    from:
                      uri: direct:deliver-tham
                      steps:
                        - to: jsonata:fact.jsonata
                        - to: "{{base-url}}/ho-so"
                        - bean:
                            ref: hubOutcome
                            method: of
                """);
        Files.writeString(folder.resolve("rows.jsonata"), """
                {
                  "cursor": tiep,
                  "more": con,
                  "events": [hoSo.{
                    "fact": "received",
                    "subject": ma,
                    "time": $fromMillis(luc),
                    "data": {"procedureCode": "2.000575", "channel": "COUNTER", "receivingUnit": "X77.86"}
                  }]
                }
                """);
        Files.writeString(folder.resolve("fact.jsonata"), "{\"ma\": dossier.code}");
        Files.writeString(folder.resolve("samples/rows.http"), "GET /dong-bo?tu=0\n");
        Files.writeString(folder.resolve("samples/rows.in.json"), """
                {"tiep": "5", "hoSo": [{"ma": "A-1", "luc": 1754010000000}]}
                """);
        Files.writeString(folder.resolve("samples/rows.events.json"), """
                [{"fact": "received", "subject": "A-1", "time": "2025-08-01T08:00:00+07:00",
                  "data": {"procedureCode": "2.000575", "channel": "COUNTER", "receivingUnit": "X77.86"}}]
                """);
        Files.writeString(folder.resolve("samples/told.event.json"), """
                {"event": {"type": "vn.lienthong.dossier.completed.v1", "subject": "A-1",
                           "time": "2025-08-01T08:00:00+07:00", "data": {}},
                 "dossier": {"code": "A-1", "state": "COMPLETED"}}
                """);
        Files.writeString(folder.resolve("samples/told.out.json"), "{\"ma\": \"A-1\"}");
    }
}
