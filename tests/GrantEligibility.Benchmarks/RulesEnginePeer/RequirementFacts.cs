using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What the workflow <c>requirements</c> tests: what the workflows before it found on one case.</summary>
public sealed class RequirementFacts
{
    public required bool IsApplicant { get; init; }

    public required Agency Agency { get; init; }

    public required bool AreSubRecipientsUnknown { get; init; }

    public required bool IsIntakeOpen { get; init; }

    public bool IsOutside { get; internal set; }

    public bool IsAwardOutside { get; internal set; }

    public Gate? FundingGate { get; internal set; }

    public bool CanBeMet => FundingGate is Gate.Applies or Gate.InDoubt;

    public int? Credentials { get; internal set; }

    public CredentialForce? Force { get; internal set; }

    public bool IsHeldOrSought => Force >= CredentialForce.Pending;

    public bool IsOpen { get; internal set; }

    public bool WasDenied { get; internal set; }

    public int Accreditations { get; internal set; }

    public int AccreditationsInsideLookBack { get; internal set; }

    public PointFacts Law { get; } = new();

    public PointFacts Chokeholds { get; } = new();
}
