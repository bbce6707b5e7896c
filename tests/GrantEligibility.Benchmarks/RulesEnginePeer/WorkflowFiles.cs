using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.DatedValues;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>The workflows in <c>Workflows/</c>, loaded once into one RulesEngine.</summary>
internal static class WorkflowFiles
{
    private static readonly string[] Names = ["order", "scope", "credential", "policy", "requirements"];

    internal static RulesEngine.RulesEngine Load() => new([.. Names.Select(Read)], new ReSettings
    {
        CustomTypes =
        [
            typeof(AgencyKind), typeof(AwardComponent), typeof(AwardKind), typeof(CredentialKind), typeof(ChokeholdStance),
            typeof(OrderStage), typeof(TransitionStage), typeof(CredentialForce), typeof(Gate),
            typeof(Agency), typeof(Award), typeof(CredentialingBody), typeof(PointFacts),
        ],
        EnableFormattedErrorMessage = false,
        UseFastExpressionCompiler = true,
    });

    private static string Read(string name)
    {
        using var stream = typeof(WorkflowFiles).Assembly.GetManifestResourceStream($"{name}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
