package vn.lienthong.hub.delivery.operation;

import io.swagger.v3.oas.annotations.Parameter;

/** What is asked of the list of deliveries as text; read by {@link Selections}. Null and empty mean: not given. */
record DeliveryFilter(
        @Parameter(description = "A partner's id", example = "province")
        String partner,

        @Parameter(description = "A code, an alias or the hub's own id of a dossier")
        String code,

        @Parameter(description = "Whose name `code` is, as igate-1 or national: where several systems use the same")
        String system,

        @Parameter(description = "Short name of a fact, as in supplementRequested")
        String fact,

        @Parameter(
                description = "Only what waits since before this; with an offset",
                example = "2036-01-31T08:00:00+07:00")
        String enqueuedBefore,

        @Parameter(description = "Only what is parked, since before this; with an offset")
        String parkedBefore) {}
