namespace NRules.Network;

/// <summary>Unwinds an aggregator when one of its expressions threw and a listener declared the error dealt with. Never leaves the network.</summary>
internal sealed class HandledErrorException : Exception;
