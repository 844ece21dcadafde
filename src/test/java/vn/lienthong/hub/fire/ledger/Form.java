package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One answer of {@code GET /api/v1/reports/06a}.
 *
 * @param from with {@code to} the period as it was asked for, both included
 * @param answer as it came, as JSON
 */
public record Form(String unit, String from, String to, JsonNode answer) {}
