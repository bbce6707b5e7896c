using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct;

/// <summary>What the documents in <c>parameters/</c> say, read once a process, when it is first asked for.</summary>
internal static class ParameterDocuments
{
    /// <summary>The documents as they stand, in the order of their names, for the regime's digest.</summary>
    internal static IReadOnlyList<RegimeParameter> All { get; } = RegimeParameters.In(typeof(ParameterDocuments).Assembly);

    /// <summary>How many per cent each failing year after the first adds.</summary>
    internal static DatedParameter<int> ReductionStep { get; } = Numbers("reduction-step.json");

    /// <summary>The most that is cut, in per cent.</summary>
    internal static DatedParameter<int> ReductionCeiling { get; } = Numbers("reduction-ceiling.json");

    /// <summary>For how many years a disciplinary record is to be kept.</summary>
    internal static DatedParameter<int> RecordRetention { get; } = Numbers("record-retention.json");

    /// <summary>The most that is cut of a State's part for localities that do not report, in per cent.</summary>
    internal static DatedParameter<int> LocalitiesCeiling { get; } = Numbers("reduction-101-localities.json");

    private static readonly Dictionary<string, DatedParameter<int>> FirstYear = new(StringComparer.Ordinal)
    {
        [SectionNames.UseOfForceReports] = Numbers("reduction-101.json"),
        [SectionNames.NoKnockReports] = Numbers("reduction-102.json"),
        [SectionNames.CameraDiscipline] = Numbers("reduction-202.json"),
        [SectionNames.DisciplinaryRecords] = Numbers("reduction-301.json"),
    };

    /// <summary>The sections that cut, and how many per cent each cuts in the first failing year.</summary>
    internal static IReadOnlyDictionary<string, DatedParameter<int>> FirstReductions => FirstYear;

    private static DatedParameter<int> Numbers(string name) =>
        ParameterReader.ReadNumbers(All.Single(document => document.Name == name).Utf8Json, name);
}
