-- Fencing tokens: one for each claim, growing over all nodes and lanes.
create sequence lane_token as bigint;
