using System.Text.Json;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.DatedValues;
using GrantEligibility.SafePolicing.InformationSubmission;
using GrantEligibility.SafePolicing.Scopes;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>The workflows in <c>Workflows/</c>.</summary>
internal static class WorkflowFiles
{
    private static readonly string[] Names =
    [
        "standing", "case", "reach", "credential", "listed", "issued", "certificate", "lapsed", "live", "governing", "gate", "beside",
        "requirements", "event", "nature", "category", "answer", "outcome",
    ];

    internal static Workflow[] All { get; } = [.. Names.Select(Read)];

    /// <summary>An engine with every workflow.</summary>
    internal static RulesEngine.RulesEngine Load() => new(All, new ReSettings
    {
        CustomTypes =
        [
            typeof(AgencyKind), typeof(AwardComponent), typeof(AwardKind), typeof(CategoryName), typeof(ChokeholdStance), typeof(CivilDisposition),
            typeof(CredentialForce), typeof(CredentialKind), typeof(EventForce), typeof(Gate), typeof(LawConformity), typeof(LawConformitySource),
            typeof(MandatoryPoint), typeof(OrderStage), typeof(PracticeName), typeof(ProofForm), typeof(Reach), typeof(RequirementKind),
            typeof(TransitionStage), typeof(Verdict), typeof(Weight),
            typeof(CredentialFacts), typeof(CredentialingBody), typeof(OrderParameters), typeof(Requirement), typeof(Timeline),
        ],
        EnableFormattedErrorMessage = false,
        EnableScopedParams = false,
        UseFastExpressionCompiler = true,
    });

    private static Workflow Read(string name)
    {
        using var stream = typeof(WorkflowFiles).Assembly.GetManifestResourceStream($"{name}.json")!;
        return JsonSerializer.Deserialize<Workflow>(stream)!;
    }
}
