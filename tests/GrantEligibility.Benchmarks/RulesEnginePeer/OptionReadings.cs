using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>The reading that a question takes of each interpretive choice, and what it supposes.</summary>
public sealed class OptionReadings
{
    private static readonly OptionReadings Defaults = new(new Dictionary<string, string>());

    private OptionReadings(IReadOnlyDictionary<string, string> set)
    {
        IC1 = Reading(set, InterpretiveChoices.RevocationDay);
        IC2 = Reading(set, InterpretiveChoices.BeforeTheStandards);
        IC3 = Reading(set, InterpretiveChoices.Territories);
        IC4 = Reading(set, InterpretiveChoices.BodyLosesStatus);
        IC5 = Reading(set, InterpretiveChoices.DeniedApplicant);
        IC6 = Reading(set, InterpretiveChoices.Revival);
        IC7 = Reading(set, InterpretiveChoices.SubRecipients);
        IC8 = Reading(set, InterpretiveChoices.EndOfWindows);
        IC9 = Reading(set, InterpretiveChoices.Seeking);
        IC10 = Reading(set, InterpretiveChoices.WhilePending);
        IC11 = Reading(set, InterpretiveChoices.FactAgainstCredential);
        IC12 = Reading(set, InterpretiveChoices.LateApplication);
        ICD1 = Reading(set, InterpretiveChoices.ZeroReport);
        ICD2 = Reading(set, InterpretiveChoices.ClosedInvestigation);
        ICD3 = Reading(set, InterpretiveChoices.PartialSubmission);
        SeesLaterEvents = Reading(set, InterpretiveChoices.LaterFacts) == "hindsight";
        IsRevocationSupposedAway = Suppositions.IsRevocationSupposedAway(set);
        IntakeOpenFrom = Suppositions.IntakeOpenFrom(set);
        Bodies = ParameterDocuments.Bodies.WithDesignationsEnded(Suppositions.DesignationsEnded(set));
    }

    public string IC1 { get; }

    public string IC2 { get; }

    public string IC3 { get; }

    public string IC4 { get; }

    public string IC5 { get; }

    public string IC6 { get; }

    public string IC7 { get; }

    public string IC8 { get; }

    public string IC9 { get; }

    public string IC10 { get; }

    public string IC11 { get; }

    public string IC12 { get; }

    public string ICD1 { get; }

    public string ICD2 { get; }

    public string ICD3 { get; }

    internal bool SeesLaterEvents { get; }

    internal bool IsRevocationSupposedAway { get; }

    internal DateOnly? IntakeOpenFrom { get; }

    internal BodyRegistry Bodies { get; }

    /// <summary>The readings where a question sets some options, the rest being defaults.</summary>
    internal static OptionReadings Of(IReadOnlyDictionary<string, string> set) => set.Count == 0 ? Defaults : new(set);

    private static string Reading(IReadOnlyDictionary<string, string> set, RegimeOption option) => set.GetValueOrDefault(option.Name, option.Default);
}
