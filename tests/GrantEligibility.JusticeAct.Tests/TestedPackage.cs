using System.Reflection;
using GrantEligibility.JusticeAct;
using GrantEligibility.Regimes;

namespace GrantEligibility.Rules.Tests;

/// <summary>The package that the shared tests of rules test in this project.</summary>
internal static class TestedPackage
{
    internal static IReadOnlyList<Regime> Regimes => JusticeActRegimes.All;

    internal static Assembly Assembly => typeof(JusticeActRegimes).Assembly;

    /// <summary>Rows of the shared rules: no gate of this bill leaves a government out, begins later than the bill, or has a first year that was not read.</summary>
    internal static IEnumerable<string> RowsBesideTheScenarios => ["UnitReached.NotTested", "DayReached.NotBegun", "FiscalYearReached.NotRead"];
}
