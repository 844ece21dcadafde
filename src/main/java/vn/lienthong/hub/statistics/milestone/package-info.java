/**
 * What the numbers are made of: rows of received dossiers as they are known, the ledger of the form's counters, and what
 * is known at a moment.
 *
 * <p><b>Rows.</b> Table {@code milestone} holds what is known now, {@code milestone_was} what was known before. A dossier
 * has one row for each stretch of days on which nothing but pauses and a finish changed it, so a report of any past period
 * reads rows and folds nothing. A row is written only if it says something else than the one in the table: what stands
 * there is compared, not what a fold says should, so an import between two facts can move no counter unseen.
 *
 * <p>The ways that the post brought dossiers are kept likewise ({@code post_passage}, {@code post_passage_was}).
 *
 * <p>What is known bears the moment of the facts that made it known, as the history does: so rows and folds agree about
 * every moment, and a history recounted from nothing tells the same past.
 *
 * <p><b>The ledger.</b> The statement that writes rows also appends what they change in the counters of form II.06a
 * ({@code form_change}, reckoned by the function {@code form_changes} alone). Each change has two days: the one it is about,
 * and the one since which it counts; they differ only where a transfer or a reopening moved what had counted. A flow
 * counts in a period if the first day lies not before it and the second not after it, a level if the second does not lie
 * after it. So every number is a sum, transferred and reopened dossiers included, and none is reckoned one by one.
 *
 * <p><b>Adding up.</b> One node adds the ledger up by days and by weeks ({@code LedgerFold}); the horizon is a number of
 * transactions, so a change that commits late is not skipped. A reader takes, in one statement, balances, the days to the
 * nearest of them, and the part of the ledger that is not added up yet. Nothing is deleted: the ledger is what a past
 * moment is told from.
 *
 * <p><b>Known at.</b> A question leaves a tick with the transactions that had been committed; what is known at a moment is
 * what was recorded by then and is visible in the first tick at or after it ({@code KnownTicks}). So a moment need not be
 * lowered because a transaction is open, and gives the same answer for ever. To know less than now, a report takes off the
 * part of the ledger that came later: of a period that was over, what is about its days and became known after the moment,
 * found by an index over the span between the two, so that neither what came in time nor what is about later days is read.
 * Of a period that was not over, everything that became known since is read: the farther back, the longer it takes.
 *
 * <p><b>What a question costs.</b> As of now two statements, each a transaction of its own: the tick and the numbers. The
 * tick is on disk before its answer leaves; the flush is not put beside the reading of the numbers, which would take a
 * second thread and connection for each question to save a tenth of a millisecond. Everything read at a moment is the same
 * whenever it is read, so an answer of several statements needs no snapshot of its own.
 */
package vn.lienthong.hub.statistics.milestone;
