namespace Waybill.Vault;
