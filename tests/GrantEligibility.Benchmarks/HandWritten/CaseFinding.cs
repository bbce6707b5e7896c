using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>A finding with what orders it among others and the choices it leaned on.</summary>
internal readonly record struct CaseFinding(int CaseNumber, LeanedOn LeanedOn, FindingResult Result);
