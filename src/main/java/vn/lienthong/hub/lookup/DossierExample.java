package vn.lienthong.hub.lookup;

/** The example of an answer in the description of the API; a test gets it from a running hub. */
final class DossierExample {

    /** Late, because the district was; history and what is empty left out. */
    static final String LATE = """
            {
              "code": "X77.03-250303-0001",
              "state": "COMPLETED",
              "procedureCode": "1.010803",
              "receivedAt": "2025-03-03T08:00:00+07:00",
              "startedAt": "2025-03-03T08:00:00+07:00",
              "clockStart": "RECEIVED",
              "dueAt": "2025-03-31T17:00:00+07:00",
              "originalDueAt": "2025-03-31T17:00:00+07:00",
              "statutoryDueAt": "2025-03-31T17:00:00+07:00",
              "finishedAt": "2025-04-04T10:00:00+07:00",
              "receivingUnit": "X77.03.01",
              "verdict": "LATE",
              "policy": "SUBTRACT",
              "stages": [
                {
                  "role": "COMMUNE",
                  "number": 1,
                  "unit": "X77.03.01",
                  "begunAt": "2025-03-03T08:00:00+07:00",
                  "dueAt": "2025-03-10T17:00:00+07:00",
                  "dueBy": "STATUTORY",
                  "endedAt": "2025-03-10T09:00:00+07:00",
                  "verdict": "ON_TIME",
                  "late": false
                },
                {
                  "role": "DISTRICT",
                  "number": 2,
                  "unit": "X77.03",
                  "begunAt": "2025-03-10T09:00:00+07:00",
                  "dueAt": "2025-03-19T17:00:00+07:00",
                  "dueBy": "STATUTORY",
                  "endedAt": "2025-03-24T08:00:00+07:00",
                  "verdict": "LATE",
                  "late": true,
                  "lateUnit": "X77.03"
                },
                {
                  "role": "PROVINCE",
                  "number": 3,
                  "unit": "X77.80",
                  "begunAt": "2025-03-24T08:00:00+07:00",
                  "dueAt": "2025-04-08T17:00:00+07:00",
                  "dueBy": "STATUTORY",
                  "endedAt": "2025-04-04T10:00:00+07:00",
                  "verdict": "EARLY",
                  "late": false
                }
              ]
            }
            """;

    private DossierExample() {}
}
