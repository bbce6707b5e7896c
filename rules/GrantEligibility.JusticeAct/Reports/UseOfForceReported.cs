using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.JusticeAct.Reductions;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.Reports;

/// <summary>
/// S. 3985 § 101: whoever receives Byrne money reports each year to the FBI collection every use of force that kills, seriously
/// injures, or fires a gun at or toward a civilian, and the mirror events against officers.
/// </summary>
/// <remarks>
/// The duty was read in part; the cut of 20 per cent is secondary; its escalation, and the split between a State and its
/// localities, are those of H.R. 8597 § 2.
/// </remarks>
[Requirement("101", "The use of force is reported to the FBI each year", asks: "Did a report on the use of force go to the FBI National Use-of-Force Data Collection for the fiscal year?")]
[Citation("S. 3985 § 101")]
public static class UseOfForceReported
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.UseOfForceReports);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.UseOfForceReports);

    /// <summary>The fiscal year has not begun: there is nothing to report yet, and there will be.</summary>
    public sealed class YearAhead : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports)
                .Match(() => day, d => !d.IsBefore(@case.AsOf));
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"Fiscal year {day.FiscalYear} has not begun on {@case.AsOf}, so nothing is to be reported for it yet ({reach.Money}).",
                    $"A report on the use of force for fiscal year {day.FiscalYear} goes to the FBI National Use-of-Force Data Collection; without it {reach.Money} is cut."));
        }
    }

    /// <summary>Nobody looked for reports.</summary>
    public sealed class NobodyLooked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports, r => r.IsUnknown);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether a report on the use of force went to the FBI National Use-of-Force Data Collection for fiscal year {record.FiscalYear} is unknown ({reach.Money}).",
                    $"For which fiscal years did a report on the use of force go to the FBI National Use-of-Force Data Collection?",
                    $"Supply the receipts of the reports, zero reports included."));
        }
    }

    /// <summary>Reported for the fiscal year of the money.</summary>
    public sealed class Reported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsNoState)
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports, r => r.IsReported);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"A report on the use of force for fiscal year {record.FiscalYear} went to the FBI National Use-of-Force Data Collection ({reach.Money})."));
        }
    }

    /// <summary>A locality did not report: a cut of its own allocation.</summary>
    public sealed class NotReported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            FailureCount count = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsNoState)
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports, r => r.IsMissing)
                .Match(() => count, f => f.Section == SectionNames.UseOfForceReports)
                .Match(() => terms, t => t.Section == SectionNames.UseOfForceReports);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"As of {@case.AsOf} no report on the use of force went to the FBI National Use-of-Force Data Collection for fiscal year {record.FiscalYear}; {count.Because}.",
                    $"{reach.Money} of fiscal year {record.FiscalYear} is cut by {terms.After(count.Years)} per cent of its own allocation. Send the report for that year, a zero report included, to the FBI National Use-of-Force Data Collection."))
                .Yield(_ => Cut.Of(reach, terms.After(count.Years), terms.After(count.Years)));
        }
    }

    /// <summary>A State did not report for its agencies: a cut of the part that it keeps for itself.</summary>
    public sealed class StateDidNotReport : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            FailureCount count = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsState)
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports, r => r.IsMissing)
                .Match(() => count, f => f.Section == SectionNames.UseOfForceReports)
                .Match(() => terms, t => t.Section == SectionNames.UseOfForceReports);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"As of {@case.AsOf} no report on the use of force went to the FBI National Use-of-Force Data Collection for fiscal year {record.FiscalYear}; {count.Because}.",
                    $"{reach.Money} of fiscal year {record.FiscalYear} is cut by {terms.After(count.Years)} per cent of the part that the State keeps for itself. Send the report for that year, a zero report included, to the FBI National Use-of-Force Data Collection."))
                .Yield(_ => Cut.OfStatesPart(reach, terms.After(count.Years)));
        }
    }

    /// <summary>A State reported, and so did every locality.</summary>
    public sealed class StateAndLocalitiesReported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsState)
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports, r => r.IsReported)
                .Match<LocalitiesRecord>(l => l.ShareAsPercentage == 0);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"A report on the use of force for fiscal year {record.FiscalYear} went to the FBI National Use-of-Force Data Collection, and every locality of the State reported ({reach.Money})."));
        }
    }

    /// <summary>What a State would need is there, so that it does not matter which government it is.</summary>
    public sealed class ReportedWhoeverItIs : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsUnknown)
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports, r => r.IsReported)
                .Match<LocalitiesRecord>(l => l.ShareAsPercentage == 0);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"A report on the use of force for fiscal year {record.FiscalYear} went to the FBI National Use-of-Force Data Collection, and no locality failed to report, which is enough whichever government receives the money ({reach.Money})."));
        }
    }

    /// <summary>
    /// Localities of a State did not report, whether or not the State did: a cut by their share of the population, of the part that
    /// the State keeps.
    /// </summary>
    public sealed class LocalitiesDidNotReport : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            LocalitiesRecord localities = default!;
            LocalitiesTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsState)
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports)
                .Match(() => localities, l => l.ShareAsPercentage > 0)
                .Match(() => terms);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"Localities with {localities.ShareAsPercentage} per cent of the State's population did not report for fiscal year {record.FiscalYear}.",
                    $"{reach.Money} of fiscal year {record.FiscalYear} is cut by {terms.CutFor(localities.ShareAsPercentage!.Value)} per cent of the part that the State keeps for itself. Have those localities send their reports to the FBI National Use-of-Force Data Collection."))
                .Yield(_ => Cut.OnAccountOfLocalities(reach, terms.CutFor(localities.ShareAsPercentage!.Value)));
        }
    }

    /// <summary>A State reported; whether its localities did is unknown.</summary>
    public sealed class LocalitiesUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsState)
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports, r => r.IsReported)
                .Match<LocalitiesRecord>(l => l.ShareAsPercentage == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"The State reported for fiscal year {record.FiscalYear}; whether each of its localities did is unknown ({reach.Money}).",
                    $"Which share of the State's population lives in localities that did not report for the fiscal year?",
                    $"Supply the list of the localities that did not report."));
        }
    }

    /// <summary>A State did not report, and whether its localities did is unknown: one cut is known, and there may be another.</summary>
    public sealed class LocalitiesUnknownBesideTheState : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            FailureCount count = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.UseOfForceReports, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsState)
                .Match(() => record, r => r.Section == SectionNames.UseOfForceReports, r => r.IsMissing)
                .Match(() => count, f => f.Section == SectionNames.UseOfForceReports)
                .Match(() => terms, t => t.Section == SectionNames.UseOfForceReports)
                .Match<LocalitiesRecord>(l => l.ShareAsPercentage == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"The State did not report for fiscal year {record.FiscalYear}, for which the part of {reach.Money} that it keeps for itself is cut by {terms.After(count.Years)} per cent; whether each of its localities did is unknown, and may cut that part further.",
                    $"Which share of the State's population lives in localities that did not report for the fiscal year?",
                    $"Supply the list of the localities that did not report."));
        }
    }
}
