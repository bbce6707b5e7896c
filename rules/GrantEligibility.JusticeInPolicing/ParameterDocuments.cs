using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing;

/// <summary>What the documents in <c>parameters/</c> say, read once a process, when it is first asked for.</summary>
internal static class ParameterDocuments
{
    /// <summary>The documents as they stand, in the order of their names, for the regime's digest.</summary>
    internal static IReadOnlyList<RegimeParameter> All { get; } = RegimeParameters.In(typeof(ParameterDocuments).Assembly);

    /// <summary>For how many years records of stops are kept.</summary>
    internal static DatedParameter<int> StopRecordRetention { get; } = Numbers("stop-record-retention.json");

    /// <summary>The most that is cut under § 223, in per cent.</summary>
    internal static DatedParameter<int> ForceReportReduction { get; } = Numbers("reduction-223.json");

    /// <summary>After how many months from the enactment § 331 begins.</summary>
    internal static DatedParameter<int> ProfilingCertificationDelay { get; } = Numbers("profiling-certification-delay.json");

    /// <summary>The least share of the money for accreditation, in per cent.</summary>
    internal static DatedParameter<int> AccreditationShare { get; } = Numbers("share-113-b.json");

    /// <summary>The least share for standards.</summary>
    internal static DatedParameter<int> StandardsShare { get; } = Numbers("share-114-a.json");

    /// <summary>The least share against profiling.</summary>
    internal static DatedParameter<int> AntiProfilingShare { get; } = Numbers("share-334.json");

    /// <summary>The least share for body-worn cameras.</summary>
    internal static DatedParameter<int> BodyCameraShare { get; } = Numbers("share-382.json");

    private static DatedParameter<int> Numbers(string name) =>
        ParameterReader.ReadNumbers(All.Single(document => document.Name == name).Utf8Json, name);
}
